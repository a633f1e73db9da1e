import type { FrameworkSection, Share } from './framework';

/* Sections that several frameworks have; each gives them its own share of the answer. Those of stories come first. */

export function situation(share: Share): FrameworkSection {
  return {
    id: 'situation',
    name: 'Situation',
    required: true,
    synonyms: ['situation', 'context', 'background', 'setting', 'scenario', 'the situation'],
    share,
    why: 'where this happened and what was at stake',
    prompt: 'Where and when was it, and what was at stake?',
  };
}

export function task(share: Share): FrameworkSection {
  return {
    id: 'task',
    name: 'Task',
    required: true,
    synonyms: [
      'task',
      'tasks',
      'goal',
      'objective',
      'my role',
      'role',
      'responsibility',
      'my responsibility',
      'target',
      'assignment',
      'the task',
    ],
    share,
    why: 'what was yours to do',
    prompt: 'What exactly was yours to do, and by when?',
  };
}

export function action(share: Share): FrameworkSection {
  return {
    id: 'action',
    name: 'Action',
    required: true,
    synonyms: [
      'action',
      'actions',
      'actions taken',
      'action taken',
      'approach',
      'my approach',
      'what i did',
      'steps',
      'steps taken',
      'my actions',
      'implementation',
      'execution',
    ],
    share,
    why: 'what you did yourself, and why',
    prompt: 'What did you do, step by step, and why that way?',
  };
}

export function result(share: Share): FrameworkSection {
  return {
    id: 'result',
    name: 'Result',
    required: true,
    synonyms: ['result', 'results', 'outcome', 'outcomes', 'impact', 'the result', 'what happened'],
    share,
    why: 'whether it worked, and how you know',
    prompt: 'What changed, from what to what, and how did you measure it?',
  };
}

export function learning(share: Share): FrameworkSection {
  return {
    id: 'learning',
    name: 'Learning',
    required: true,
    synonyms: [
      'learning',
      'learnings',
      'lesson',
      'lessons',
      'lesson learned',
      'lessons learned',
      'lessons learnt',
      'reflection',
      'reflections',
      'what i learned',
      'what i learnt',
      'takeaway',
      'takeaways',
      'evaluation',
      'next time',
    ],
    share,
    why: 'what you took away from it',
    prompt: 'What do you do differently since then?',
  };
}

/** What differs between the frameworks that have a section. */
type Own = Pick<FrameworkSection, 'share' | 'why' | 'prompt'>;

export function example(own: Own): FrameworkSection {
  return {
    id: 'example',
    name: 'Example',
    required: true,
    synonyms: [
      'example',
      'examples',
      'for example',
      'in practice',
      'real-world example',
      'my experience',
      'from my work',
    ],
    ...own,
  };
}

export function link(own: Own & Pick<FrameworkSection, 'required'>): FrameworkSection {
  return {
    id: 'link',
    name: 'Link',
    synonyms: ['link', 'link to role', 'this role', 'fit', 'point again', 'conclusion', 'future', 'why here', 'next'],
    ...own,
  };
}

/** The share of an answer's words that a section should take, in percent. */
export interface Share {
  readonly min: number;
  readonly target: number;
  readonly max: number;
}

/** One part of a framework. */
export interface FrameworkSection {
  /** Kebab-case: `how-it-works`. */
  readonly id: string;
  /** As it stands in headings: `How it works`. */
  readonly name: string;
  readonly required: boolean;
  /** Lower-case labels that open this section too. */
  readonly synonyms: readonly string[];
  readonly share: Share;
  /** What interviewers listen for in it, without a capital or a full stop: "whether it worked, and how you know". */
  readonly why: string;
  /** The question that helps to fill it. */
  readonly prompt: string;
}

export type FrameworkId =
  | 'star'
  | 'star-l'
  | 'car'
  | 'par'
  | 'soar'
  | 'carl'
  | 'explain'
  | 'compare'
  | 'design'
  | 'debug'
  | 'opinion'
  | 'motivation';

/** A structure for answers. The comment on each one says where its sections and shares come from. */
export interface Framework {
  readonly id: FrameworkId;
  readonly name: string;
  /** What it tells: something past, a concept, a plan for the future, either of past and future, or an opinion. */
  readonly kind: 'past' | 'concept' | 'future' | 'either' | 'opinion';
  /** The questions it answers, as lists show them. */
  readonly ask: string;
  /** Published practice fixes the order of its sections. */
  readonly strictOrder: boolean;
  /** Speaking time in seconds: comfortable from `min` to `max`; clearly too short or long beyond the outer two. */
  readonly seconds: {
    readonly warnShort: number;
    readonly min: number;
    readonly max: number;
    readonly warnLong: number;
  };
  /** In the order in which they are told. */
  readonly sections: readonly FrameworkSection[];
}

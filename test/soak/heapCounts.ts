interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly (readonly string[])[] };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

/** Objects of each class in a heap snapshot, by the name of the class. */
export function countObjects(text: string): ReadonlyMap<string, number> {
  const { snapshot, nodes, strings } = JSON.parse(text) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const typeAt = fields.indexOf('type');
  const nameAt = fields.indexOf('name');
  const object = types[typeAt]!.indexOf('object');
  const counts = new Map<string, number>();
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (nodes[at + typeAt] !== object) continue;
    const name = strings[nodes[at + nameAt]!]!;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** Names of the classes that a bundle which was not minified declares. */
export function classesOf(bundle: string): ReadonlySet<string> {
  return new Set(
    [...bundle.matchAll(/\bclass _?([A-Z]\w*)|\bvar ([A-Z]\w*) = class\b/g)].map(match => match[1] ?? match[2]!),
  );
}

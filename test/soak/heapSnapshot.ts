interface Json {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly (readonly string[])[];
      readonly edge_fields: readonly string[];
      readonly edge_types: readonly (readonly string[])[];
    };
  };
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly strings: readonly string[];
}

/** Bytes of a heap, in parts. */
export interface HeapSizes {
  readonly all: number;
  /** Compiled code and what V8 notes about it: grows and shrinks as functions become hot and cold. */
  readonly code: number;
  /**
   * What VS Code keeps of tree rows that are gone: `ExtHostTreeView._createTreeNode` registers an empty store for each
   * row that it draws or draws again, until the view ends. No extension can prevent it but by drawing less.
   */
  readonly rows: number;
  /**
   * Lines of logs that wait for VS Code's native logger, which is not part of the server that tests use: elsewhere they
   * go to files.
   */
  readonly logs: number;
  /** All other objects and texts: ours, and those of VS Code and other extensions. */
  readonly rest: number;
}

const V8_TYPES = new Set(['synthetic', 'hidden', 'code', 'object shape']);

/** A heap as V8 writes it: objects, texts and code as nodes, what they refer to as edges. */
export class HeapSnapshot {
  private readonly json: Json;
  /** By the index of a node: the index of its first edge; one more at the end. */
  private readonly firstEdges: Uint32Array;
  private readonly node: (index: number, field: string) => number;
  private readonly edge: (index: number, field: string) => number;

  constructor(text: string) {
    this.json = JSON.parse(text) as Json;
    const { nodes, edges, snapshot } = this.json;
    const { node_fields: nodeFields, edge_fields: edgeFields } = snapshot.meta;
    this.node = toReader(nodes, nodeFields);
    this.edge = toReader(edges, edgeFields);
    this.firstEdges = new Uint32Array(nodes.length / nodeFields.length + 1);
    for (let index = 0; index < this.length; index++) {
      this.firstEdges[index + 1] = this.firstEdges[index]! + this.node(index, 'edge_count');
    }
  }

  /** Objects of each class, by the name of the class. */
  countObjects(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (let index = 0; index < this.length; index++) {
      if (this.typeOf(index) !== 'object') continue;
      const name = this.nameOf(index);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
  }

  /** Listeners of all events, those of extensions included: what VS Code's emitters hold. */
  countListeners(): number {
    let count = 0;
    for (const edge of this.findEdges('_listeners')) {
      const target = this.targetOf(edge);
      if (this.typeOf(target) !== 'object') continue;
      if (this.nameOf(target) !== 'Array') count++;
      else count += this.edgesOf(target, 'element').filter(one => this.typeOf(this.targetOf(one)) === 'object').length;
    }
    return count;
  }

  measure(): HeapSizes {
    let all = 0;
    let code = 0;
    for (let index = 0; index < this.length; index++) {
      const size = this.node(index, 'self_size');
      all += size;
      if (this.isCode(index)) code += size;
    }
    const rowStores = this.findEdges('_store', '_dataProvider');
    const waitingLines = this.findEdges('buffer', '_loggerCreationPromise');
    const withoutRows = this.measureWithout(new Set(rowStores));
    const rest = this.measureWithout(new Set([...rowStores, ...waitingLines]));
    return { all, code, rows: all - code - withoutRows, logs: withoutRows - rest, rest };
  }

  private get length(): number {
    return this.firstEdges.length - 1;
  }

  /** Bytes of the objects and texts that can be reached without some edges. */
  private measureWithout(cut: ReadonlySet<number>): number {
    const weak = this.json.snapshot.meta.edge_types[0]!.indexOf('weak');
    const seen = new Uint8Array(this.length);
    const queue = new Uint32Array(this.length);
    seen[0] = 1;
    let size = 0;
    for (let at = 0, end = 1; at < end; at++) {
      const from = queue[at]!;
      if (!this.isCode(from)) size += this.node(from, 'self_size');
      for (let edge = this.firstEdges[from]!; edge < this.firstEdges[from + 1]!; edge++) {
        const to = this.targetOf(edge);
        if (seen[to] || this.edge(edge, 'type') === weak || cut.has(edge)) continue;
        seen[to] = 1;
        queue[end++] = to;
      }
    }
    return size;
  }

  /** Properties of a name, of objects that have another property too if one is given. */
  private findEdges(name: string, beside?: string): readonly number[] {
    const { strings } = this.json;
    const [wanted, other] = [strings.indexOf(name), beside === undefined ? undefined : strings.indexOf(beside)];
    const found: number[] = [];
    for (let index = 0; index < this.length; index++) {
      if (this.typeOf(index) !== 'object') continue;
      const properties = this.edgesOf(index, 'property');
      const has = (property: number) => properties.find(edge => this.edge(edge, 'name_or_index') === property);
      const edge = has(wanted);
      if (edge !== undefined && (other === undefined || has(other) !== undefined)) found.push(edge);
    }
    return found;
  }

  private edgesOf(index: number, type: string): number[] {
    const wanted = this.json.snapshot.meta.edge_types[0]!.indexOf(type);
    const edges: number[] = [];
    for (let edge = this.firstEdges[index]!; edge < this.firstEdges[index + 1]!; edge++) {
      if (this.edge(edge, 'type') === wanted) edges.push(edge);
    }
    return edges;
  }

  private targetOf(edge: number): number {
    return this.edge(edge, 'to_node') / this.json.snapshot.meta.node_fields.length;
  }

  private typeOf(index: number): string {
    return this.json.snapshot.meta.node_types[0]![this.node(index, 'type')]!;
  }

  private nameOf(index: number): string {
    return this.json.strings[this.node(index, 'name')]!;
  }

  private isCode(index: number): boolean {
    return V8_TYPES.has(this.typeOf(index));
  }
}

/** Reads a field of the record at an index. */
function toReader(records: readonly number[], fields: readonly string[]): (index: number, field: string) => number {
  const places = new Map(fields.map((field, place) => [field, place]));
  return (index, field) => records[index * fields.length + places.get(field)!]!;
}

/** Names of the classes that a bundle which was not minified declares. */
export function classesOf(bundle: string): ReadonlySet<string> {
  return new Set(
    [...bundle.matchAll(/\bclass _?([A-Z]\w*)|\bvar ([A-Z]\w*) = class\b/g)].map(match => match[1] ?? match[2]!),
  );
}

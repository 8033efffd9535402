import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Wanted } from '../domain/kernel/wanted.query.js';

/** The fields a document asks below one field, over all types and fragments. */
class Selection implements Wanted {
  private readonly fields = new Map<string, Selection>();

  has(field: string): boolean {
    return this.fields.has(field);
  }

  of(field: string): Selection {
    return this.fields.get(field) ?? nothing;
  }

  /** `@skip` and `@include` are not looked at: what they leave out was fetched in vain, but the statement stays one. */
  add(set: SelectionSetNode | undefined, fragments: Record<string, FragmentDefinitionNode>): this {
    for (const node of set?.selections ?? []) {
      if (node.kind === Kind.INLINE_FRAGMENT) this.add(node.selectionSet, fragments);
      else if (node.kind === Kind.FRAGMENT_SPREAD)
        this.add(fragments[node.name.value]?.selectionSet, fragments);
      else this.child(node.name.value).add(node.selectionSet, fragments);
    }
    return this;
  }

  private child(field: string): Selection {
    let child = this.fields.get(field);
    if (!child) this.fields.set(field, (child = new Selection()));
    return child;
  }
}

const nothing = new Selection();
/** Documents are parsed once and executed often: so is the look into them. */
const known = new WeakMap<FieldNode, Selection>();

export function selectionOf(info: GraphQLResolveInfo): Wanted {
  const [first] = info.fieldNodes;
  let selection = info.fieldNodes.length === 1 ? known.get(first!) : undefined;
  if (!selection) {
    selection = new Selection();
    for (const node of info.fieldNodes) selection.add(node.selectionSet, info.fragments);
    if (info.fieldNodes.length === 1) known.set(first!, selection);
  }
  return selection;
}

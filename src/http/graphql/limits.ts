import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { refusal } from './refusals.js';

export interface DocumentLimits {
  tokens: number;
  depth: number;
  /** Introspection asks deeper; graphql's own rule keeps it from going in circles. */
  introspectionDepth: number;
  aliases: number;
  directives: number;
  rootFields: number;
}

export const defaultDocumentLimits: DocumentLimits = {
  tokens: 2_000,
  depth: 15,
  introspectionDepth: 25,
  aliases: 30,
  directives: 30,
  rootFields: 20,
};

interface Shape {
  depth: number;
  introspectionDepth: number;
  aliases: number;
  directives: number;
  rootFields: number;
}

/** Measures before validation, so that a document built to be slow to validate never gets there. */
export function checkLimits(
  document: DocumentNode,
  limits: DocumentLimits,
): GraphQLError | undefined {
  const measure = new Measure(document);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const shape = measure.operation(definition);
    for (const name of Object.keys(shape) as (keyof Shape)[]) {
      if (shape[name] > limits[name]) return tooMuch(name, limits[name]);
    }
  }
  return undefined;
}

function tooMuch(what: keyof Shape, limit: number): GraphQLError {
  const words = what.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const message = `This operation exceeds the limit of ${limit} for ${words}.`;
  return refusal('OPERATION_TOO_COMPLEX', message, 400, {}, { limit, measure: words });
}

/** A fragment is measured once and counted as often as it is spread; one that spreads itself counts as endless. */
class Measure {
  private readonly definitions = new Map<string, FragmentDefinitionNode>();
  private readonly fragments = new Map<string, Shape | 'measuring'>();

  constructor(document: DocumentNode) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        this.definitions.set(definition.name.value, definition);
    }
  }

  operation(operation: OperationDefinitionNode): Shape {
    const shape = this.selections(operation.selectionSet, false);
    shape.directives += operation.directives?.length ?? 0;
    return shape;
  }

  private selections(set: SelectionSetNode, inIntrospection: boolean): Shape {
    const total = emptyShape();
    for (const selection of set.selections) {
      total.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        total.rootFields += 1;
        if (selection.alias) total.aliases += 1;
        const introspects = inIntrospection || selection.name.value.startsWith('__');
        const inner = selection.selectionSet
          ? this.selections(selection.selectionSet, introspects)
          : emptyShape();
        add(total, inner, introspects);
      } else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT
            ? this.selections(selection.selectionSet, inIntrospection)
            : this.fragment(selection.name.value, inIntrospection);
        spread(total, inner);
      }
    }
    return total;
  }

  private fragment(name: string, inIntrospection: boolean): Shape {
    const key = inIntrospection ? `__ ${name}` : name;
    const known = this.fragments.get(key);
    if (known === 'measuring') return endless;
    if (known) return known;
    const definition = this.definitions.get(name);
    if (!definition) return emptyShape();
    this.fragments.set(key, 'measuring');
    const shape = this.selections(definition.selectionSet, inIntrospection);
    shape.directives += definition.directives?.length ?? 0;
    this.fragments.set(key, shape);
    return shape;
  }
}

const emptyShape = (): Shape => ({
  depth: 0,
  introspectionDepth: 0,
  aliases: 0,
  directives: 0,
  rootFields: 0,
});
const endless: Shape = {
  depth: Infinity,
  introspectionDepth: Infinity,
  aliases: Infinity,
  directives: Infinity,
  rootFields: Infinity,
};

function add(total: Shape, inner: Shape, introspects: boolean): void {
  const level = introspects ? 'introspectionDepth' : 'depth';
  total[level] = Math.max(total[level], inner[level] + 1);
  const other = introspects ? 'depth' : 'introspectionDepth';
  total[other] = Math.max(total[other], inner[other]);
  total.aliases += inner.aliases;
  total.directives += inner.directives;
}

function spread(total: Shape, inner: Shape): void {
  total.depth = Math.max(total.depth, inner.depth);
  total.introspectionDepth = Math.max(total.introspectionDepth, inner.introspectionDepth);
  total.aliases += inner.aliases;
  total.directives += inner.directives;
  total.rootFields += inner.rootFields;
}

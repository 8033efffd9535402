import {
  astFromValue,
  type GraphQLType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  type NamedTypeNode,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql';
import type { Variables } from './cost.js';
import type { Operation } from './documents.js';

type Fill = (value: unknown) => unknown;

/**
 * Puts in what variables leave out and the operation or the schema has a default for, as a client would write it: the
 * compiler overlooks the default of what must not be null. The types must not reach themselves. Null where there is
 * nothing to do.
 */
export function inputDefaults(
  schema: GraphQLSchema,
  { node, variableDefaults }: Pick<Operation, 'node' | 'variableDefaults'>,
): ((variables: Variables) => Variables) | null {
  const fills = new Map<string, Fill>();
  for (const { variable, type } of node.variableDefinitions ?? []) {
    const fill = fillOf(typeFromAST(schema, type as NamedTypeNode));
    if (fill) fills.set(variable.name.value, fill);
  }
  if (fills.size === 0 && !variableDefaults) return null;
  return (variables) => fillFields({ ...variableDefaults, ...defined(variables) }, fills);
}

function fillOf(type: GraphQLType | undefined): Fill | null {
  if (isNonNullType(type)) return fillOf(type.ofType);
  if (isListType(type)) {
    const fill = fillOf(type.ofType);
    return fill && ((value) => (Array.isArray(value) ? value.map(fill) : fill(value)));
  }
  if (!isInputObjectType(type)) return null;
  const fills = new Map<string, Fill>();
  const defaults: Record<string, unknown> = {};
  for (const { name, type: inner, defaultValue } of Object.values(type.getFields())) {
    const fill = fillOf(inner);
    if (fill) fills.set(name, fill);
    if (defaultValue !== undefined && isNonNullType(inner))
      defaults[name] = valueFromASTUntyped(astFromValue(defaultValue, inner)!);
  }
  if (fills.size === 0 && Object.keys(defaults).length === 0) return null;
  return (value) =>
    isObject(value) ? fillFields({ ...defaults, ...defined(value) }, fills) : value;
}

function fillFields(
  values: Record<string, unknown>,
  fills: ReadonlyMap<string, Fill>,
): Record<string, unknown> {
  const filled = { ...values };
  for (const [name, fill] of fills) if (name in filled) filled[name] = fill(filled[name]);
  return filled;
}

/** What is undefined was left out. */
function defined(value: Variables): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { Kind, type OperationDefinitionNode, visit } from 'graphql';
import type { Operation } from './documents.js';

type Fragments = Operation['fragments'];

/**
 * Whether an operation writes an input object whose field takes a variable that may be left out, `{ until: $until }`.
 * The field is then left out as well, which the compiler makes a null of: to many fields that says something else.
 */
export function leavesFieldOpen(operation: OperationDefinitionNode, fragments: Fragments): boolean {
  const optional = new Set(
    (operation.variableDefinitions ?? [])
      .filter(({ type, defaultValue }) => type.kind !== Kind.NON_NULL_TYPE && !defaultValue)
      .map(({ variable }) => variable.name.value),
  );
  if (optional.size === 0) return false;
  let found = false;
  for (const node of [operation, ...fragments.values()])
    visit(node, {
      ObjectField: ({ value }) => {
        if (value.kind === Kind.VARIABLE && optional.has(value.name.value)) found = true;
      },
    });
  return found;
}

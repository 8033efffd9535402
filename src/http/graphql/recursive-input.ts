import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInputObjectType,
  Kind,
  type DocumentNode,
} from 'graphql';

/** Whether a variable of the document may hold a value of its own type inside itself, like a filter with `and`. */
export function takesRecursiveInput(schema: GraphQLSchema, document: DocumentNode): boolean {
  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .flatMap((operation) => operation.variableDefinitions ?? [])
    .some(({ type }) => {
      let named = type;
      while (named.kind !== Kind.NAMED_TYPE) named = named.type;
      return reachesItself(schema.getType(named.name.value), []);
    });
}

function reachesItself(
  type: GraphQLNamedType | undefined,
  above: readonly GraphQLNamedType[],
): boolean {
  if (!isInputObjectType(type)) return false;
  if (above.includes(type)) return true;
  return Object.values(type.getFields()).some((field) =>
    reachesItself(getNamedType(field.type), [...above, type]),
  );
}

import {
  GraphQLError,
  Kind,
  parse,
  validate,
  valueFromASTUntyped,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type OperationTypeNode,
} from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { planCost, type CostPlan, type Variables } from './cost.js';
import { checkLimits, type DocumentLimits } from './limits.js';
import { Lru } from './lru.js';

/** Everything that is worth knowing once about an operation and not once a request. */
export interface Operation {
  /** Distinct for every operation of every document this process holds. */
  readonly id: number;
  readonly document: DocumentNode;
  readonly name: string | undefined;
  readonly node: OperationDefinitionNode;
  readonly kind: OperationTypeNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly cost: CostPlan;
  readonly variableDefaults: Variables | undefined;
  /** Asks for the schema only, which is public. */
  readonly isIntrospection: boolean;
  executions: number;
  /** Null when the compiler refused it. */
  compiled: CompiledQuery | null | undefined;
}

export interface Prepared {
  readonly document: DocumentNode;
  readonly operations: readonly Operation[];
}

const capacity = 1_000;
/** A longer text may be anybody's whim; keeping thousands of those would be a leak with a lid. */
const longestKept = 20_000;

/** Parses, measures and validates a text once, and keeps what passed. Both doors ask here first. */
export class Documents {
  private readonly kept = new Lru<Prepared>(capacity);
  private lastId = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limits: DocumentLimits,
  ) {}

  prepare(text: string): Prepared | readonly GraphQLError[] {
    const known = this.kept.get(text);
    if (known) return known;
    const document = this.parse(text);
    if (document instanceof GraphQLError) return [document];
    const tooMuch = checkLimits(document, this.limits);
    if (tooMuch) return [tooMuch];
    const invalid = validate(this.schema, document);
    if (invalid.length > 0)
      return invalid.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED'));
    const prepared = { document, operations: this.operationsOf(document) };
    if (text.length <= longestKept) this.kept.set(text, prepared);
    return prepared;
  }

  private parse(text: string): DocumentNode | GraphQLError {
    try {
      return parse(text, { maxTokens: this.limits.tokens });
    } catch (error) {
      return coded(error as GraphQLError, 'GRAPHQL_PARSE_FAILED');
    }
  }

  private operationsOf(document: DocumentNode): Operation[] {
    const fragments = fragmentsOf(document);
    return document.definitions
      .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
      .map((node) => ({
        id: (this.lastId += 1),
        document,
        name: node.name?.value,
        node,
        kind: node.operation,
        fragments,
        cost: planCost(this.schema, node, fragments),
        variableDefaults: defaultsOf(node),
        isIntrospection: node.operation === 'query' && asksForSchemaOnly(node),
        executions: 0,
        compiled: undefined,
      }));
  }
}

/** The operation a request means; undefined when the name fits none, or a name is needed to choose. */
export function pickOperation(
  prepared: Prepared,
  name: string | null | undefined,
): Operation | undefined {
  if (name) return prepared.operations.find((operation) => operation.name === name);
  return prepared.operations.length === 1 ? prepared.operations[0] : undefined;
}

export const isPrepared = (result: Prepared | readonly GraphQLError[]): result is Prepared =>
  'document' in result;

export function costVariables(operation: Operation, variables: Variables): Variables {
  return operation.variableDefaults ? { ...operation.variableDefaults, ...variables } : variables;
}

function coded(error: GraphQLError, code: string): GraphQLError {
  const { nodes, source, positions } = error;
  return new GraphQLError(error.message, { nodes, source, positions, extensions: { code } });
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const definitions = document.definitions.filter(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  return new Map(definitions.map((definition) => [definition.name.value, definition]));
}

function defaultsOf(node: OperationDefinitionNode): Variables | undefined {
  const defaults = (node.variableDefinitions ?? [])
    .filter(({ defaultValue }) => defaultValue)
    .map(({ variable, defaultValue }) => [variable.name.value, valueFromASTUntyped(defaultValue!)]);
  return defaults.length > 0 ? (Object.fromEntries(defaults) as Variables) : undefined;
}

function asksForSchemaOnly(node: OperationDefinitionNode): boolean {
  return node.selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
  );
}

import {
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

const defaultPage = 25;
const largestPage = 100;
/** What a change of many takes at most; more is refused before anything is done. */
const largestBulk = 500;
const mutationWeight = 10;

/** What a selection costs: so much at once, and so much for every item of its pages. */
export interface CostPlan {
  flat: number;
  pages: Page[];
}
interface Page {
  /** Where the page is in the result, from its parent. Unreachable through a list, so null there. */
  path: string[] | null;
  size(variables: Variables): number;
  each: CostPlan;
}

/** One pass over the operation, kept with the document; what is left per request is a little arithmetic. */
export function planCost(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): CostPlan {
  const root = schema.getRootType(operation.operation);
  if (!root) return { flat: 1, pages: [] };
  const plan = new CostPlanner(schema, fragments).selections(operation.selectionSet, root);
  const writes = operation.operation === 'mutation' ? operation.selectionSet.selections.length : 0;
  return { flat: Math.max(1, plan.flat + writes * mutationWeight), pages: plan.pages };
}

export function requestedCost(plan: CostPlan, variables: Variables): number {
  return plan.pages.reduce(
    (sum, page) => sum + page.size(variables) * requestedCost(page.each, variables),
    plan.flat,
  );
}

/** The same sum with the pages as long as they came out; nested pages count at their requested size. */
export function actualCost(plan: CostPlan, variables: Variables, data: unknown): number {
  return plan.pages.reduce((sum, page) => {
    const size = page.path ? lengthOf(page.path, data) : undefined;
    return sum + (size ?? page.size(variables)) * requestedCost(page.each, variables);
  }, plan.flat);
}

function lengthOf(path: readonly string[], data: unknown): number | undefined {
  let value = data;
  for (const key of path) {
    if (value === null) return 0;
    if (typeof value !== 'object') return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  if (value === null) return 0;
  const { nodes, edges } = (value ?? {}) as { nodes?: unknown; edges?: unknown };
  const items = Array.isArray(nodes) ? nodes : edges;
  return Array.isArray(items) ? items.length : undefined;
}

class CostPlanner {
  private readonly fragmentPlans = new Map<string, CostPlan>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {}

  selections(set: SelectionSetNode, type: GraphQLNamedType): CostPlan {
    const plan: CostPlan = { flat: 0, pages: [] };
    for (const selection of set.selections) {
      const inner = this.selection(selection, type);
      plan.flat += inner.flat;
      plan.pages.push(...inner.pages);
    }
    return plan;
  }

  private selection(
    selection: SelectionSetNode['selections'][number],
    type: GraphQLNamedType,
  ): CostPlan {
    if (selection.kind === Kind.FIELD) return this.field(selection, type);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.fragment(selection.name.value);
    const condition = selection.typeCondition?.name.value;
    return this.selections(
      selection.selectionSet,
      (condition && this.schema.getType(condition)) || type,
    );
  }

  private fragment(name: string): CostPlan {
    const known = this.fragmentPlans.get(name);
    if (known) return known;
    this.fragmentPlans.set(name, { flat: 0, pages: [] }); // a fragment inside itself adds nothing
    const definition = this.fragments.get(name);
    const type = definition && this.schema.getType(definition.typeCondition.name.value);
    const plan = type ? this.selections(definition.selectionSet, type) : { flat: 0, pages: [] };
    this.fragmentPlans.set(name, plan);
    return plan;
  }

  private field(node: FieldNode, parent: GraphQLNamedType): CostPlan {
    const definition =
      isObjectType(parent) || isInterfaceType(parent)
        ? parent.getFields()[node.name.value]
        : undefined;
    if (!definition || !node.selectionSet) return { flat: 0, pages: [] };
    const type = getNamedType(definition.type);
    const weight = isCompositeType(type) ? 1 : 0;
    const inner = this.selections(node.selectionSet, type);
    const key = node.alias?.value ?? node.name.value;
    const many = bulkSizeOf(node, definition);
    if (many) {
      // Each conversation is a change of its own.
      const each = { ...inner, flat: inner.flat + mutationWeight };
      return { flat: weight, pages: [{ path: null, size: many, each }] };
    }
    const size = sizeOf(node, definition);
    if (size) return { flat: weight, pages: [{ path: [key], size, each: inner }] };
    const pages = inner.pages.map((page) => ({
      ...page,
      path: isList(definition) ? null : prefixed(key, page.path),
    }));
    return { flat: weight + inner.flat, pages };
  }
}

const prefixed = (key: string, path: string[] | null): string[] | null => path && [key, ...path];

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
}

/** How many items a field asks for: `first`, `last`, or the ids it lists. */
function sizeOf(node: FieldNode, field: GraphQLField<unknown, unknown>): Page['size'] | undefined {
  const pages = field.args.some(({ name }) => name === 'first' || name === 'last');
  const byIds = field.args.some(({ name }) => name === 'ids') && isList(field);
  if (!pages && !byIds) return undefined;
  const asked =
    node.arguments?.filter(({ name }) => ['first', 'last', 'ids'].includes(name.value)) ?? [];
  const sizes = asked.map(({ value }) => {
    if (value.kind === Kind.INT) return () => Number(value.value);
    if (value.kind === Kind.LIST) return () => value.values.length;
    if (value.kind !== Kind.VARIABLE) return () => undefined;
    return (variables: Variables) => countOf(variables[value.name.value]);
  });
  return (variables) => {
    const known = sizes.map((size) => size(variables)).filter((size) => size !== undefined);
    return known.length > 0 ? Math.min(Math.max(0, ...known), largestPage) : defaultPage;
  };
}

/** How many conversations a field changes, when its `input` lists them. */
function bulkSizeOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
): Page['size'] | undefined {
  const input = field.args.find(({ name }) => name === 'input');
  const type = input && getNamedType(input.type);
  if (!isInputObjectType(type) || !type.getFields()['conversationIds']) return undefined;
  const given = node.arguments?.find(({ name }) => name.value === 'input')?.value;
  return (variables) => {
    const { conversationIds } = Object(
      given && valueFromASTUntyped(given, { ...variables }),
    ) as Record<string, unknown>;
    return Math.min(countOf(conversationIds) ?? 1, largestBulk);
  };
}

function countOf(value: unknown): number | undefined {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

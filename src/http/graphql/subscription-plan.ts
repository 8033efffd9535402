import {
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Variables } from './cost.js';
import type { Operation } from './documents.js';

/** What the live side needs to know of a subscription's document, found once. */
export interface SubscriptionPlan {
  field: GraphQLField<unknown, unknown>;
  node: FieldNode;
  /** Selects something that differs from viewer to viewer even with equal rights. */
  perViewer: boolean;
  /** The operation and the variables it shares: without those that only say where this client resumes. */
  shareKey(variables: Variables): string;
}

const plans = new WeakMap<Operation, SubscriptionPlan | null>();

/** Null when the root field is none we can follow (introspection, or chosen by a directive). */
export function subscriptionPlan(
  schema: GraphQLSchema,
  operation: Operation,
): SubscriptionPlan | null {
  let plan = plans.get(operation);
  if (plan === undefined) {
    plan = makePlan(schema, operation);
    plans.set(operation, plan);
  }
  return plan;
}

function makePlan(schema: GraphQLSchema, operation: Operation): SubscriptionPlan | null {
  const node = rootField(operation.node.selectionSet, operation);
  const field = node && schema.getSubscriptionType()?.getFields()[node.name.value];
  if (!field || (node.directives?.length ?? 0) > 0) return null;
  const resumeOnly = variablesOnlyIn(operation, node, 'after');
  const shareKey = (variables: Variables) => {
    const shared = Object.keys(variables).filter((name) => !resumeOnly.has(name));
    const values = shared.toSorted().map((name) => [name, variables[name]]);
    return `${operation.id} ${JSON.stringify(values)}`;
  };
  return { field, node, perViewer: selectsPerViewer(schema, operation.document), shareKey };
}

function rootField(set: SelectionSetNode, operation: Operation): FieldNode | undefined {
  const [first] = set.selections;
  if (!first || first.kind === Kind.FIELD) return first;
  if (first.kind === Kind.INLINE_FRAGMENT) return rootField(first.selectionSet, operation);
  const fragment = operation.fragments.get(first.name.value);
  return fragment && rootField(fragment.selectionSet, operation);
}

function variablesOnlyIn(operation: Operation, field: FieldNode, argument: string): Set<string> {
  const inside = field.arguments?.find(({ name }) => name.value === argument);
  const uses = new Map<string, number>();
  const count = (by: number) => ({
    Variable: ({ name }: { name: { value: string } }) =>
      void uses.set(name.value, (uses.get(name.value) ?? 0) + by),
    VariableDefinition: () => false as const,
  });
  visit(operation.document, count(1));
  if (!inside) return new Set();
  const before = new Map(uses);
  visit(inside, count(-1));
  return new Set(
    [...uses].filter(([name, left]) => left === 0 && before.get(name)! > 0).map(([name]) => name),
  );
}

function selectsPerViewer(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let found = false;
  const noticeField = () => {
    if (types.getFieldDef()?.extensions?.perViewer === true) found = true;
  };
  visit(document, visitWithTypeInfo(types, { Field: noticeField }));
  return found;
}

import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from './page-info.type.js';

/** A Relay connection and its edge for a node type. `nodes` spares clients the edges. */
export function connectionType(name: string, of: string, node: () => object, counted = true) {
  const nodeType = node as () => ClassType;

  @ObjectType(`${name}Edge`, {
    description: `One of ${of}, with its place in the list.`,
    simpleResolvers: true,
  })
  class Edge {
    @Field(nodeType, { description: 'The item itself.' })
    node!: unknown;

    @Field(() => String, {
      description: 'Opaque. Give it as `after` or `before` of the same list, filter and order.',
    })
    cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${of}.`, simpleResolvers: true })
  class Connection {
    @Field(() => [Edge], { description: 'The items with their cursors.' })
    edges!: Edge[];

    @Field(() => [node() as ClassType], { description: 'The items alone.' })
    nodes!: unknown[];

    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    pageInfo!: PageInfo;
  }
  if (counted) addCount(Connection);
  return Connection;
}

function addCount(connection: ClassType): void {
  Field(() => Int, {
    description: 'Items in the whole list, counted only when asked for and up to 10,000.',
  })(connection.prototype, 'totalCount');
  Field(() => Boolean, {
    description: 'True when there are more than the 10,000 that `totalCount` stops at.',
  })(connection.prototype, 'totalCountCapped');
}

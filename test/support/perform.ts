import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { data, type Live, live } from './client.js';
import type { TestServer } from './app.js';

/** An operation of test/operations, as a demo member, with its generated types. */
export function perform<T, V extends Record<string, unknown>>(
  server: TestServer,
  member: string,
  operation: TypedDocumentNode<T, V>,
  variables: V,
): Promise<T> {
  return data<T>(server.demo.url, server.token(member), print(operation), variables);
}

export function follow<T, V extends Record<string, unknown>>(
  server: TestServer,
  member: string,
  operation: TypedDocumentNode<T, V>,
  variables: V,
): Live<T> {
  return live<T>(server.demo.wsUrl, server.token(member), print(operation), variables);
}

/**
 * The values of one statement. Values never go into the text: equal texts are prepared once per connection.
 * `$1` is always the workspace.
 */
export class Params {
  readonly values: unknown[];

  constructor(workspaceId: string) {
    this.values = [workspaceId];
  }

  add(value: unknown): string {
    return `$${this.values.push(value)}`;
  }
}

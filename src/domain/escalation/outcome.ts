/** What came of a step: whom it reached, or why it changed nothing. */
export interface Outcome {
  memberIds?: string[];
  skipped?: 'NOBODY' | 'AS_PRESSING' | 'OWNS_IT' | 'GONE' | 'UNOWNED';
}

import type { Words } from '../languages/en.js';
import type { FormField, Settings } from '../types.js';
import { h, say, set } from './dom.js';

interface Answers {
  name?: string;
  email?: string;
}

interface Question {
  row: HTMLElement;
  /** Undefined when nothing was said; false when something has to be. */
  answer: () => string | undefined | false;
  focus: () => void;
}

/** Who are you: asked once, beside the first message. */
export class IntroductionForm {
  readonly element: HTMLElement;
  private readonly questions: { name?: Question; email?: Question };

  constructor(words: Words, { askName, askEmail }: Settings) {
    this.questions = {
      ...(askName === 'HIDDEN' ? {} : { name: question('name', askName, words) }),
      ...(askEmail === 'HIDDEN' ? {} : { email: question('email', askEmail, words) }),
    };
    const rows = Object.values(this.questions).map((one) => one.row);
    this.element = h('div', { class: 'form' }, h('h3', {}, words.introduce), ...rows);
  }

  get isEmpty(): boolean {
    return Object.keys(this.questions).length === 0;
  }

  /** Null when something is missing: then the cursor stands where. */
  read(): Answers | null {
    const answers: Answers = {};
    let missing: Question | undefined;
    for (const [name, one] of Object.entries(this.questions)) {
      const answer = one.answer();
      if (answer === false) missing ??= one;
      else if (answer) answers[name as keyof Answers] = answer;
    }
    missing?.focus();
    return missing ? null : answers;
  }
}

function question(name: 'name' | 'email', field: FormField, words: Words): Question {
  const isRequired = field === 'REQUIRED';
  const id = `introduce-${name}`;
  const input = h('input', {
    id,
    type: name === 'email' ? 'email' : 'text',
    autocomplete: name,
    maxlength: 200,
    required: isRequired,
    'aria-describedby': `${id}-problem`,
  });
  const problem = h('p', { id: `${id}-problem`, class: 'bad', hidden: true });
  const label = isRequired ? words[name] : `${words[name]} (${words.optional})`;
  const check = (): string => {
    const value = input.value.trim();
    if (!value) return isRequired ? words.missing : '';
    return name === 'email' && !/^[^@\s<>]+@[^@\s<>]+$/.test(value) ? words.badEmail : '';
  };
  return {
    row: h('div', {}, h('label', { for: id }, h('span', {}, label), input), problem),
    focus: () => input.focus(),
    answer() {
      const says = check();
      say(problem, says);
      set(problem, { hidden: !says });
      set(input, { 'aria-invalid': says ? 'true' : null });
      return says ? false : input.value.trim() || undefined;
    },
  };
}

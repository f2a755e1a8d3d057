/** The conversation with a course system: every word guarded, so that a calculator never fails because a course does. */
import { dialects, type Dialect, type Statement } from './dialect.ts';
import type { FoundApi, ScormApi } from './find-api.ts';

/** SCORM 2004's word for a conversation that has been opened already. */
const alreadyOpen = '103';

export class Connection {
  readonly dialect: Dialect;
  readonly #api: ScormApi;
  #open = false;

  constructor({ version, api }: FoundApi) {
    this.dialect = dialects[version];
    this.#api = api;
  }

  get isOpen(): boolean {
    return this.#open;
  }

  open(): boolean {
    const { initialize, lastError } = this.dialect.methods;
    this.#open = isTrue(this.#call(initialize, '')) || this.#call(lastError) === alreadyOpen;
    return this.#open;
  }

  get(element: string): string {
    return this.#open ? this.#call(this.dialect.methods.getValue, element) : '';
  }

  /** True if the course system took every statement; it is told all of them in any case. */
  tell(statements: readonly Statement[]): boolean {
    const { setValue } = this.dialect.methods;
    const taken = statements.map(([element, value]) => isTrue(this.#call(setValue, element, value)));
    return this.#open && taken.every(Boolean);
  }

  commit(): boolean {
    return this.#open && isTrue(this.#call(this.dialect.methods.commit, ''));
  }

  close(): void {
    if (this.#open) this.#call(this.dialect.methods.terminate, '');
    this.#open = false;
  }

  /** The rules ask for text; some course systems answer with a number or a truth value. */
  #call(method: string, ...words: string[]): string {
    try {
      const answer = this.#api[method]?.(...words);
      return answer === true
        ? 'true'
        : typeof answer === 'string' || typeof answer === 'number'
          ? `${answer}`
          : '';
    } catch {
      return '';
    }
  }
}

function isTrue(answer: string): boolean {
  return answer === 'true' || answer === '1';
}

/** Text that may be written into a page as it is. Made by `html`; by hand only of what is ours. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

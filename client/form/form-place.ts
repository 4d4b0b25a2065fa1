import { find } from './find.ts';

/** The parts of a form in its page. */
export interface FormPlace {
  root: HTMLElement;
  /** Everything that is there while somebody writes. */
  writing: HTMLElement;
  form: HTMLFormElement;
  button: HTMLButtonElement;
  /** What stands in place of the form afterwards. */
  panel: HTMLElement;
  waiting: HTMLElement;
  delivered: HTMLElement;
}

export function findPlace(root: HTMLElement): FormPlace {
  const part = (name: string) => find(root, `[data-${name}]`, HTMLElement);
  return {
    root,
    writing: part('writing'),
    form: find(root, 'form', HTMLFormElement),
    button: find(root, 'form [type=submit]', HTMLButtonElement),
    panel: part('panel'),
    waiting: part('waiting'),
    delivered: part('delivered'),
  };
}

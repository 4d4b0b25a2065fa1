/** Who gave feedback on a form that was told no name: one name, to filter, count and erase by. */
export const ANONYMOUS = 'Anonymous';

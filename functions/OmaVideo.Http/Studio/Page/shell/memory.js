// What is remembered on this machine; where a browser remembers nothing, for as long as the page is open.

const over = store => {
  const spare = new Map();
  return {
    get(name) {
      try { return store().getItem(`omavideo.${name}`) ?? spare.get(name) ?? null; } catch { return spare.get(name) ?? null; }
    },
    set(name, value) {
      spare.set(name, value);
      try { value === null ? store().removeItem(`omavideo.${name}`) : store().setItem(`omavideo.${name}`, value); } catch { /* Nothing is remembered beyond this page. */ }
    },
    read(name, otherwise) {
      try { return JSON.parse(this.get(name)) ?? otherwise; } catch { return otherwise; }
    },
    write(name, value) {
      this.set(name, value === null ? null : JSON.stringify(value));
    },
  };
};

/** Kept on this machine: language, theme, drafts, locks. */
export const memory = over(() => localStorage);

/** Kept as long as this tab is open: the key. */
export const session = over(() => sessionStorage);

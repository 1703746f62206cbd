const KEY = 'meshstage.sign-in';

/** Who signed in in this browser tab; a reload keeps it, another tab is free. */
export const rememberedChoice = {
  get: () => sessionStorage.getItem(KEY),
  set: (id: string) => sessionStorage.setItem(KEY, id),
  clear: () => sessionStorage.removeItem(KEY),
};

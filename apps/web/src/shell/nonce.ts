/** The nonce that the server wrote into this answer; the policy lets no style in without it. */
export function nonceOf(page: Document): string {
  return page.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}

/** A few styles of the component library are made without a nonce (scroll lock, measuring of scroll bars): each gets it where it is created. */
export function nonceEveryStyle(nonce: string): void {
  const create = document.createElement.bind(document);
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = create(name, options);
    if (name.toLowerCase() === 'style') element.setAttribute('nonce', nonce);
    return element;
  };
}

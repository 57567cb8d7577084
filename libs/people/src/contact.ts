/** A mobile number of the mainland as it is stored, from what somebody typed: full-width digits, spaces, hyphens and the prefix +86 do not matter. */
export function mobileNumber(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/^(\+|00)86/, '');
}

/** 11 digits that begin with 13 to 19. */
export function isMobileNumber(number: string): boolean {
  return /^1[3-9]\d{9}$/.test(number);
}

/** An e-mail address as it is stored. */
export function emailAddress(typed: string): string {
  return typed.normalize('NFKC').trim();
}

export function isEmailAddress(address: string): boolean {
  return (
    address.length <= 254 &&
    /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i.test(address) &&
    !/^\.|\.\.|\.@/.test(address)
  );
}

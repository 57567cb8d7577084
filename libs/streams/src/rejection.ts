/** Why a command is refused. The wording of `code` lives in the catalogue of contracts; `article` is the law it stands on. */
export interface Rejection {
  readonly rejected: true;
  /** Stable code, kebab-case: `wrong-stage`, `extension-after-expiry`. */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Law and article: 《生产安全事故报告和调查处理条例》第二十九条. */
  readonly article?: string;
  /** The field at fault, a path in `data` or `act`. */
  readonly field?: string;
}

export function reject(code: string, params: Rejection['params'] = {}, where: Pick<Rejection, 'article' | 'field'> = {}): Rejection {
  return { rejected: true, code, params, ...where };
}

export function isRejection(value: object): value is Rejection {
  return 'rejected' in value;
}

/** The environment does not fit: one sentence per setting, all at once, without any value (it may be a secret). */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(['配置有误。The configuration does not fit:', ...problems.map((problem) => `  - ${problem}`)].join('\n'));
    this.name = 'ConfigError';
  }
}

/**
 * The only names of a platform that core may use besides the language itself (`Intl` is part of it). Every browser, Node and
 * worker has them. Anything more (DOM, fetch, timers, a clock) belongs in client or widgets.
 */
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly origin: string;
  readonly pathname: string;
  readonly hostname: string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

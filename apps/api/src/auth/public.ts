import { SetMetadata } from '@nestjs/common';

export const publicKey = 'anjian:public';

/** The few routes that answer without a token. Everything else is refused by default. */
export const Public = () => SetMetadata(publicKey, true);

import { SetMetadata } from '@nestjs/common';

export const publicKey = 'anjian:public';

/** The few routes that answer whoever asks. Everything else is refused by default. */
export const Public = () => SetMetadata(publicKey, true);

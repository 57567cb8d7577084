/** Moves the today of a sandbox; every stream takes it. */
export const advanceCommand = 'sandbox.advance';

export const messageSignalName = 'message';
export const wakeSignalName = 'wake';

/**
 * Names under which updates were once given, and what took their place. They stay registered: a name that nobody answers would leave
 * its caller without a reason, and a run of an older release would not replay.
 */
export const replacedUpdates: Readonly<Record<string, string>> = {};

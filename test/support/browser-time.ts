// Several of a browser's waits, each of which is given up and named before.
jest.setTimeout(90_000);

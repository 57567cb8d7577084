/** What a loop does where there is nothing to do: it rests, until its time is over or somebody wakes it. */
export class Rest {
  private end: () => void = () => undefined;

  wake(): void {
    this.end();
  }

  for(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.end = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

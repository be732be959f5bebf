// The seed of a run of random tests -> printed before and after them, as it is given to run them again.

export class SeedReporter {
  constructor(seed) {
    this.line = `seed ${seed}: run the same again with SEED=${seed} npm run test:thorough`;
  }

  onInit() {
    console.log(this.line);
  }

  onTestRunEnd() {
    console.log(this.line);
  }
}

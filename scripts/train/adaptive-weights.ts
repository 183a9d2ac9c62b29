/** Weights whose steps shorten with their history (AdaGrad, Duchi et al. 2011). */
export class AdaptiveWeights {
  readonly values: Float32Array;
  private readonly squares: Float32Array;

  constructor(length: number) {
    this.values = new Float32Array(length);
    this.squares = new Float32Array(length).fill(1e-3);
  }

  /** Moves one weight against its gradient. */
  step(at: number, gradient: number, rate: number): void {
    const squares = (this.squares[at] ?? 0) + gradient * gradient;
    this.squares[at] = squares;
    this.values[at] = (this.values[at] ?? 0) - (rate * gradient) / Math.sqrt(squares);
  }
}

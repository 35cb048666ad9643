import { Component, type ReactNode } from 'react';

interface Eigenschappen {
  /** What is shown where a part cannot be; `opnieuw` tries again. */
  readonly anders: (opnieuw: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps a fault in one part of the pane, or a part that cannot be loaded, from taking the rest along. */
export class Vangnet extends Component<Eigenschappen, { readonly stuk: boolean }> {
  override state = { stuk: false };

  static getDerivedStateFromError(): { readonly stuk: boolean } {
    return { stuk: true };
  }

  override render(): ReactNode {
    return this.state.stuk ? this.props.anders(() => this.setState({ stuk: false })) : this.props.children;
  }
}

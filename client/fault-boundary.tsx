// Catches what breaks while a part is fetched or drawn, so that the rest of the page lives on.
import { Component, type ReactNode } from 'react'

interface FaultBoundaryProps {
  readonly children: ReactNode
  /** shown instead */
  readonly instead: ReactNode
}

export class FaultBoundary extends Component<FaultBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override componentDidCatch(fault: unknown) {
    console.error(fault)
  }

  override render() {
    return this.state.isBroken ? this.props.instead : this.props.children
  }
}

/** What is used of the global that Node.js has and its types do not name. */
declare namespace WebAssembly {
  interface Module {
    readonly __brand: 'WebAssembly.Module'
  }
  interface Instance {
    readonly exports: object
  }
  function compile(bytes: Uint8Array): Promise<Module>
  function instantiate(module: Module, imports: object): Promise<Instance>
}

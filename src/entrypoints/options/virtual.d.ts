declare module 'virtual:vigie-licences' {
  export const licences: readonly import('../../tools/licences.ts').Licence[];
}

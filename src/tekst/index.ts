export * from './bevindingen';
export * from './fouten';
export * from './getal';
export * from './namen';
export * from './onderbouwing';
export * from './taal';
export * from './toelichting';
export * from './toelichtingkern';
export { isVoorstelbevinding, voorstelKort } from './voorstelbevindingen';

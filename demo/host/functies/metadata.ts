/** A parameter of a custom function, as in the add-in's functions.json. */
export interface Parameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface Functiebeschrijving {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: { readonly requiresAddress?: boolean; readonly requiresParameterAddresses?: boolean; readonly stream?: boolean; readonly cancelable?: boolean };
}

/** The functions.json of an add-in. */
export interface Functiemetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly Functiebeschrijving[];
}

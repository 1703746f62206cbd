/** Whether everybody sees the badge of a product. @public */
export interface BadgeLink {
  isPublic: boolean;
  /** Of the image, for everybody who has it; absent where it is not public. */
  url?: string;
  /** True where the portal lets no badge be public, whoever asks. */
  isOff?: boolean;
  /** Whether the caller may open and close the link: who may publish the product. */
  mayChange: boolean;
}

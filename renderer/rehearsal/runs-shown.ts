/** As many as stand beside each other without being scrolled sideways. */
export const runsShown = 3;

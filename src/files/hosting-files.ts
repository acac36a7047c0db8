/** What a person keeps at the top of a published site for its host, beside hidden files and folders. */
const FOR_THE_HOST = new Set([
  "CNAME",
  "_config.yml",
  "_headers",
  "_redirects",
  "netlify.toml",
  "robots.txt",
  "vercel.json",
]);
/** Hidden files of a site that is kept in Git; others say that the folder is something else, such as a home. */
const OF_A_REPOSITORY = new Set([".git", ".gitattributes", ".github", ".gitignore", ".nojekyll"]);

/** Whether a name at the top of a site is its owner's and stays when the edition is replaced. */
export function isKept(name: string): boolean {
  return name.startsWith(".") || FOR_THE_HOST.has(name);
}

/** Whether a folder with nothing but such names is one prepared for a site. */
export function isPrepared(name: string): boolean {
  return OF_A_REPOSITORY.has(name) || FOR_THE_HOST.has(name);
}

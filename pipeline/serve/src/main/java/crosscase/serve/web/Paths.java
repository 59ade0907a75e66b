package crosscase.serve.web;

/** The addresses of the pages. */
public final class Paths {
  public static final String CORPUS = "/corpus";
  public static final String SEARCH = "/search";
  public static final String READ = "/read";
  public static final String CO_OCCURRENCE = "/co-occurrence";
  public static final String THEMES = "/themes";
  public static final String API = "/api/v1";

  private Paths() {}
}

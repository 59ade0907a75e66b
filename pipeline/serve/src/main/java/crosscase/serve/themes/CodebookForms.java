package crosscase.serve.themes;

import crosscase.serve.live.CodebookStore;
import crosscase.serve.live.LiveCorpus;
import crosscase.serve.running.JobRunner;
import crosscase.serve.web.Link;
import crosscase.serve.web.Paths;
import crosscase.serve.web.RequestProblem;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;

/** The forms of the themes page that write to the codebook's file: save and undo. */
public final class CodebookForms {
  private static final int BAD_REQUEST = 400;

  /** What the form was made from, so that a file changed in the meantime is not overwritten. */
  private static final String FINGERPRINT = "fingerprint";

  /** Which form was sent, for the page that follows. */
  private static final String DONE = "done";

  private final LiveCorpus liveCorpus;
  private final JobRunner jobs;

  public CodebookForms(LiveCorpus liveCorpus, JobRunner jobs) {
    this.liveCorpus = liveCorpus;
    this.jobs = jobs;
  }

  /** Saves the edited queries of one theme. */
  public void save(Context request) throws Exception {
    jobs.requireIdle();
    CodebookStore store = liveCorpus.store();
    Link edit = new Link(Paths.THEMES, editParameters(request));
    String edited =
        liveCorpus.read(
            corpus ->
                ThemesRequest.of(corpus, store, liveCorpus.settings(), edit)
                    .editedYaml(store.text()));
    boolean changed = store.save(edited, requiredField(request, FINGERPRINT));
    String theme = edit.first(ThemesRequest.EDIT);
    request.redirect(
        Link.to(Paths.THEMES)
            .and(ThemesRequest.EDIT, theme)
            .and(DONE, changed ? "saved" : "unchanged")
            .toString());
  }

  /** Brings back the codebook as it was before the last save. */
  public void undo(Context request) throws Exception {
    jobs.requireIdle();
    liveCorpus.store().undo(requiredField(request, FINGERPRINT));
    request.redirect(Link.to(Paths.THEMES).and(DONE, "undone").toString());
  }

  /** What the page says after a form was sent; empty if none was. */
  public static String notice(Link here) {
    return switch (here.first(DONE)) {
      case "saved" ->
          "Saved. The corpus tables still hold the previous codings: count again on the Corpus page, or"
              + " with crosscase cooccur --codebook and this file.";
      case "unchanged" -> "Nothing was written, because the theme is as it was.";
      case "undone" -> "Undone. The codebook is as it was before the last save.";
      default -> "";
    };
  }

  private static List<Link.Parameter> editParameters(Context request) {
    List<Link.Parameter> parameters = new ArrayList<>();
    for (String name : List.of(ThemesRequest.EDIT, ThemesRequest.QUERIES, ThemesRequest.EXCLUDE)) {
      parameters.add(new Link.Parameter(name, requiredField(request, name)));
    }
    return parameters;
  }

  private static String requiredField(Context request, String name) {
    String value = request.formParam(name);
    if (value == null) {
      throw new RequestProblem(
          BAD_REQUEST, "The form has no field %s. Load the page again.".formatted(name));
    }
    return value;
  }
}

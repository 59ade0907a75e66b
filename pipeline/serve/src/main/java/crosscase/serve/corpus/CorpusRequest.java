package crosscase.serve.corpus;

import crosscase.figures.Numbers;
import crosscase.serve.Project;
import crosscase.serve.ServeSettings;
import crosscase.serve.layout.Choice;
import crosscase.serve.layout.PageTabs;
import crosscase.serve.layout.Pagination;
import crosscase.serve.live.LiveCorpus;
import crosscase.serve.live.NoCorpusException;
import crosscase.serve.project.ProjectShelf;
import crosscase.serve.project.SpeakersFile;
import crosscase.serve.running.JobRunner;
import crosscase.serve.web.Link;
import crosscase.serve.web.Parameters;
import crosscase.serve.web.Paths;
import crosscase.serve.web.RequestProblem;
import crosscase.themes.Codebook;
import crosscase.themes.CodebookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A request for the corpus page: finds what the page shows. */
public record CorpusRequest(LiveCorpus live, JobRunner jobs, ServeSettings settings, Link here) {
  private static final int SOURCES_PER_PAGE = 100;
  private static final String SHOW = "show";
  private static final String TO_CHECK = "to-check";

  /** Roles that are always suggested; any other word will do. */
  private static final List<String> USUAL_ROLES =
      List.of("interviewer", "respondent", "service-user", "provider", "commissioner");

  public CorpusPage page(String csrf, List<String> notices) throws Exception {
    Optional<Project> project = live.project();
    List<SourceItem> items = List.of();
    List<SpeakersFile.Correction> corrections = List.of();
    String problem = "";
    if (project.isPresent()) {
      try {
        items = new SourceListing(project.get()).items();
        corrections = corrections(project.get());
      } catch (RequestProblem unreadable) {
        problem = unreadable.explanation();
      }
    }
    CorpusPage.Shell shell = shell(csrf, notices, problem);
    return page(shell, project, items, corrections);
  }

  private CorpusPage page(
      CorpusPage.Shell shell,
      Optional<Project> project,
      List<SourceItem> items,
      List<SpeakersFile.Correction> corrections)
      throws Exception {
    List<SourceItem> chosen =
        isToCheck() ? items.stream().filter(SourceItem::needsALook).toList() : items;
    int from = here.number(Parameters.FROM, 1, 1, Math.max(1, chosen.size()));
    List<SourceItem> shown = chosen.stream().skip(from - 1L).limit(SOURCES_PER_PAGE).toList();
    List<SpeakerItem> speakers = speakers();
    return new CorpusPage(
        shell,
        project.map(Project::name).orElse(""),
        project.flatMap(Project::input).map(Path::toString).orElse(""),
        project.map(each -> each.corpus().toString()).orElse(""),
        codebook(project),
        jobs.status(),
        CorpusPage.Totals.of(items),
        choices(),
        shown,
        SourceListing.caseNames(items),
        Pagination.of(here, from, shown.size(), SOURCES_PER_PAGE, chosen.size()),
        speakers,
        corrections,
        roles(speakers),
        project.isPresent() && new Changes(project.get()).areThere(items),
        live.isThere());
  }

  private CorpusPage.Shell shell(String csrf, List<String> notices, String problem)
      throws Exception {
    return new CorpusPage.Shell(
        PageTabs.of(here, live.isThere()),
        csrf,
        new ProjectShelf(settings.projects()).names(),
        settings.isLoopback(),
        notices,
        problem);
  }

  private boolean isToCheck() {
    return here.first(SHOW).equals(TO_CHECK);
  }

  private List<Choice> choices() {
    Link all = Link.to(Paths.CORPUS);
    return List.of(
        new Choice("all", "All", !isToCheck(), all + "#sources"),
        new Choice(TO_CHECK, "To check", isToCheck(), all.and(SHOW, TO_CHECK) + "#sources"));
  }

  private static List<SpeakersFile.Correction> corrections(Project project) throws IOException {
    return project.input().isPresent()
        ? new SpeakersFile(project.input().get()).corrections()
        : List.of();
  }

  private List<SpeakerItem> speakers() throws Exception {
    try {
      return live.read(corpus -> new SpeakerListing(corpus).all());
    } catch (NoCorpusException none) {
      return List.of();
    }
  }

  static List<String> roles(List<SpeakerItem> speakers) {
    return Stream.concat(
            USUAL_ROLES.stream(),
            speakers.stream().flatMap(each -> Stream.of(each.roles().split(", "))))
        .filter(role -> !role.isEmpty())
        .distinct()
        .toList();
  }

  private static String codebook(Optional<Project> project) throws IOException {
    if (project.isEmpty() || !Files.isRegularFile(project.get().codebook())) {
      return "the codebook on partnership working that comes with Crosscase";
    }
    try {
      int themes = Codebook.load(project.get().codebook()).themes().size();
      return "a codebook with %s".formatted(Numbers.counted(themes, "theme"));
    } catch (CodebookException mistake) {
      return "a codebook that cannot be read: " + mistake.getMessage();
    }
  }
}

package crosscase.serve.corpus;

import crosscase.serve.layout.Choice;
import crosscase.serve.layout.PageFrame;
import crosscase.serve.layout.Pagination;
import crosscase.serve.project.SpeakersFile;
import crosscase.serve.running.JobStatus;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the corpus page shows.
 *
 * @param shell what surrounds the page
 * @param project the name of the project that is open; empty if none is
 * @param input the folder of its interviews; empty if it is not known
 * @param corpus the folder of its corpus
 * @param codebook what is counted with, in words
 * @param sources those on this page of the list
 * @param caseNames of all sources
 * @param changed whether the next run would have something to do
 * @param hasResults whether there is a corpus to look at
 */
public record CorpusPage(
    Shell shell,
    String project,
    String input,
    String corpus,
    String codebook,
    JobStatus job,
    Totals totals,
    List<Choice> shown,
    List<SourceItem> sources,
    List<String> caseNames,
    Pagination pages,
    List<SpeakerItem> speakers,
    List<SpeakersFile.Correction> corrections,
    List<String> roles,
    boolean changed,
    boolean hasResults) {
  public CorpusPage {
    shown = List.copyOf(shown);
    sources = List.copyOf(sources);
    caseNames = List.copyOf(caseNames);
    speakers = List.copyOf(speakers);
    corrections = List.copyOf(corrections);
    roles = List.copyOf(roles);
  }

  /**
   * What surrounds the page and its forms.
   *
   * @param projects the names of the projects that can be opened
   * @param canNameFolders whether the visitor sits at this machine and may name its folders
   * @param notices what the form that was sent last has done, a sentence each
   * @param problem why something cannot be shown or changed; empty if nothing is wrong
   */
  public record Shell(
      List<PageFrame.Tab> tabs,
      String csrf,
      List<String> projects,
      boolean canNameFolders,
      List<String> notices,
      String problem) {
    public Shell {
      tabs = List.copyOf(tabs);
      projects = List.copyOf(projects);
      notices = List.copyOf(notices);
    }
  }

  /** How many sources there are, in which state. */
  public record Totals(
      int sources, int unread, int read, int rejected, int excluded, int withWarnings) {
    static Totals of(List<SourceItem> items) {
      return new Totals(
          items.size(),
          count(items, SourceItem::isNew),
          count(items, SourceItem::isRead),
          count(items, SourceItem::isRejected),
          count(items, SourceItem::isExcluded),
          count(items, item -> item.isRead() && item.needsALook()));
    }

    private static int count(List<SourceItem> items, Predicate<SourceItem> which) {
      return (int) items.stream().filter(which).count();
    }
  }

  public boolean hasProject() {
    return !project.isEmpty();
  }

  public boolean canRun() {
    return !input.isEmpty() && totals.sources() > totals.excluded() && !job.isRunning();
  }
}

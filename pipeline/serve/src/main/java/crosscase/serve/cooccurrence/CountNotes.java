package crosscase.serve.cooccurrence;

import crosscase.association.PairEvidence;
import crosscase.association.Verdict;
import crosscase.figures.Numbers;
import crosscase.search.QueryException;
import crosscase.serve.live.Filter;
import crosscase.serve.live.LivePairs;
import crosscase.serve.live.OpenCorpus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sentences that say what is counted, and why one number differs from another. */
public record CountNotes(OpenCorpus corpus, Filter filter, LivePairs live) {
  private static final int FEW_DOCUMENTS = Verdict.Thresholds.DEFAULT.fewDocuments();

  public List<String> all() throws IOException, QueryException {
    List<String> notes = new ArrayList<>();
    int counted = corpus.sentencesMatching(filter).count();
    addInterviewers(notes, counted);
    if (live.sentencesWithoutCase() > 0) {
      notes.add(
          "%s here, %s in the pairs: %s in %s belong to no case."
              .formatted(
                  Numbers.counted(counted, "sentence"),
                  Numbers.count(live.sentences()),
                  Numbers.count(live.sentencesWithoutCase()),
                  Numbers.counted(live.documentsWithoutCase(), "document")));
    }
    addGroups(notes);
    return notes;
  }

  private void addInterviewers(List<String> notes, int counted) throws IOException, QueryException {
    if (filter.withoutInterviewers()) {
      int leftOut = corpus.sentencesMatching(filter.withInterviewers()).count() - counted;
      if (leftOut > 0) {
        notes.add(
            "%s match, %s: %s left out because interviewers say them, or because nobody does, such as headings of transcripts."
                .formatted(
                    Numbers.counted(counted + leftOut, "sentence"),
                    counted == 1 ? "1 counts" : Numbers.count(counted) + " count",
                    leftOut == 1 ? "1 is" : Numbers.count(leftOut) + " are"));
      }
    }
  }

  private void addGroups(List<String> notes) {
    if (live.groups().size() == 1) {
      notes.add(
          (live.hasCases()
                  ? "All documents here belong to one case"
                  : "No document here has a case, so all of them are one group")
              + ": whether a pair differs between cases cannot be told.");
    }
    PairEvidence.scatterNote(live.evidence()).ifPresent(notes::add);
    if (live.documents() > 0 && live.documents() < FEW_DOCUMENTS) {
      notes.add(
          live.documents() == 1
              ? "The verdicts speak of this 1 document, not of others."
              : "The verdicts speak of these %d documents, not of others."
                  .formatted(live.documents()));
    }
  }
}

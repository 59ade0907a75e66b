package crosscase.serve.cooccurrence;

import crosscase.search.FieldValues;
import crosscase.search.QueryException;
import crosscase.search.SentenceSet;
import crosscase.serve.live.OpenCorpus;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who says the sentences of a set, by role. */
record RolesHeard(OpenCorpus corpus, SentenceSet sentences) {
  private static final class Heard {
    private final Set<Long> people = new HashSet<>();
    private final Set<Integer> documents = new HashSet<>();
    private int sentences;
  }

  /** The role with the most sentences first. */
  List<FindingSheet.RoleRow> rows() throws QueryException {
    FieldValues roles = corpus.column("role");
    FieldValues speakers = corpus.column("speaker");
    FieldValues documents = corpus.column("document");
    Map<Integer, Heard> byRole = new TreeMap<>();
    sentences.forEach(
        id -> {
          Heard heard = byRole.computeIfAbsent(roles.valueIndex(id), role -> new Heard());
          int speaker = speakers.valueIndex(id);
          int document = documents.valueIndex(id);
          heard.sentences++;
          heard.documents.add(document);
          if (!speakers.values().get(speaker).isEmpty()) {
            heard.people.add(((long) document << 32) | speaker);
          }
        });
    return byRole.entrySet().stream()
        .map(each -> row(roles.values().get(each.getKey()), each.getValue()))
        .sorted(Comparator.comparingInt(FindingSheet.RoleRow::sentences).reversed())
        .toList();
  }

  private static String label(String role) {
    return role.isEmpty() ? "no role, such as the text of reports" : role;
  }

  private static FindingSheet.RoleRow row(String role, Heard heard) {
    return new FindingSheet.RoleRow(
        label(role), heard.people.size(), heard.documents.size(), heard.sentences);
  }
}

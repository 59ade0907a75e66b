package crosscase.serve.cooccurrence;

import crosscase.association.PairEstimates.CaseEvidence;
import crosscase.association.PairEvidence;
import crosscase.association.Verdict;
import crosscase.figures.Numbers;
import crosscase.search.QueryException;
import crosscase.search.SentenceMatch;
import crosscase.search.SentenceSet;
import crosscase.serve.searching.SearchPage;
import crosscase.themes.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Collects the evidence behind a pair: what each case says, and sentences for and against. */
record FindingSheetBuilder(CooccurrenceRequest request, CooccurrenceFigures figures) {
  private static final int QUOTES = 4;

  FindingSheet sheet(PairEvidence pair, FigureView forest) throws IOException, QueryException {
    SentenceSet found = counted(pair, request.corpus().sentencesMatching(request.filter()));
    SentenceSet first = request.corpus().sentencesWithTheme(pair.first()).and(found);
    SentenceSet second = request.corpus().sentencesWithTheme(pair.second()).and(found);
    SentenceSet both = first.and(second);
    boolean firstIsRarer = first.count() <= second.count();
    FindingSheet.Quotes together = together(pair, both);
    FindingSheet.Quotes apart =
        firstIsRarer
            ? alone(pair, pair.first(), pair.second(), first.without(second))
            : alone(pair, pair.second(), pair.first(), second.without(first));
    boolean avoid = pair.verdict() == Verdict.APART;
    return new FindingSheet(
        names().pair(pair),
        pair.verdict().words(),
        pair.sentence(),
        definitions(pair),
        cases(pair),
        withoutOneCase(pair),
        forest,
        avoid ? apart : together,
        avoid ? together : apart,
        new RolesHeard(request.corpus(), both).rows());
  }

  private PairNames names() {
    return new PairNames(request.corpus());
  }

  private List<FindingSheet.Definition> definitions(PairEvidence pair) {
    List<FindingSheet.Definition> definitions = new ArrayList<>();
    for (String id : List.of(pair.first(), pair.second())) {
      Theme theme = request.corpus().themesById().getOrDefault(id, Theme.withoutQueries(id));
      if (!theme.guidance().definition().isEmpty()) {
        definitions.add(new FindingSheet.Definition(theme.label(), theme.guidance().definition()));
      }
    }
    return definitions;
  }

  private List<FindingSheet.CaseRow> cases(PairEvidence pair) {
    List<FindingSheet.CaseRow> rows = new ArrayList<>();
    pair.cases().forEach((name, evidence) -> rows.add(caseRow(pair, name, evidence)));
    return rows;
  }

  private FindingSheet.CaseRow caseRow(PairEvidence pair, String name, CaseEvidence evidence) {
    DocumentVotes votes = DocumentVotes.of(pair, evidence);
    return new FindingSheet.CaseRow(
        PairNames.group(name),
        DocumentVotes.stance(pair, evidence),
        evidence.documents(),
        votes.supporting(),
        votes.contradicting(),
        votes.silent(),
        evidence.table().both(),
        figures.links().inCase(name, List.of(pair.first(), pair.second())));
  }

  private static String withoutOneCase(PairEvidence pair) {
    return pair.withoutOneCase()
        .map(
            range ->
                "Whichever case is left out, the odds ratio of the others lies between %s and %s."
                    .formatted(Numbers.ratio(range.low()), Numbers.ratio(range.high())))
        .orElse("");
  }

  private FindingSheet.Quotes together(PairEvidence pair, SentenceSet both)
      throws IOException, QueryException {
    String query = "theme:%s AND theme:%s".formatted(pair.first(), pair.second());
    String link = figures.links().inAllCases(List.of(pair.first(), pair.second()));
    ToIntFunction<String> rank =
        pair.verdict() == Verdict.APART ? name -> 0 : name -> rank(pair, name, true);
    return quotes("Sentences with both themes", both, query, link, rank);
  }

  /** Sentences with the rarer theme, where one would expect the other if they went together. */
  private FindingSheet.Quotes alone(
      PairEvidence pair, String with, String without, SentenceSet sentences)
      throws IOException, QueryException {
    String title =
        "Sentences with %s, but without %s".formatted(names().theme(with), names().theme(without));
    String link = figures.links().alone(with, without);
    return quotes(
        title,
        sentences,
        "theme:" + with,
        link,
        name -> rank(pair, name, pair.verdict() == Verdict.APART));
  }

  /** Those of the cases that the pair was tested in. */
  private SentenceSet counted(PairEvidence pair, SentenceSet sentences) throws QueryException {
    return sentences.and(request.corpus().column("case").sentencesWith(pair.cases().keySet()));
  }

  /** Cases that say what a quote is to show come first, silent ones last. */
  private static int rank(PairEvidence pair, String caseName, boolean supporting) {
    CaseEvidence evidence = pair.cases().get(caseName);
    if (evidence == null || evidence.stance() == CaseEvidence.Stance.SILENT) {
      return 0;
    }
    boolean agrees = (evidence.stance() == CaseEvidence.Stance.CONTRADICTS) ^ supporting;
    return agrees ? 0 : 1;
  }

  private FindingSheet.Quotes quotes(
      String title, SentenceSet from, String query, String link, ToIntFunction<String> rank)
      throws IOException, QueryException {
    List<SearchPage.Hit> hits = new ArrayList<>();
    for (SentenceMatch match :
        new QuoteSelection(request.corpus(), QUOTES).choose(from, query, rank)) {
      hits.add(hit(match));
    }
    return new FindingSheet.Quotes(title, from.count(), hits, link);
  }

  private SearchPage.Hit hit(SentenceMatch match) {
    return SearchPage.Hit.of(match, figures.links().toSentence(match));
  }
}

package org.newsvoice.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Decides what counts in a cluster when copies count once. Only latest versions count. The canonical story is the first
 * among those whose latest version is in the cluster; in the others, only quotations with sentences that no earlier
 * story has count. Stateless.
 */
public final class CountsOnce {

    private CountsOnce() {}

    /**
     * A version of a story in a cluster.
     *
     * @param articleId the story
     * @param isLatest whether it is the story's latest version
     * @param body the same for exact copies, whatever paragraphs they have
     * @param sentences its {@link BodySignature}, or that of an exact copy
     * @param quotes for each of its quotations the {@link TouchedSentences}
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Member(String articleId, boolean isLatest, String body, long[] sentences, List<long[]> quotes) {}

    /**
     * What counts of a member.
     *
     * @param isCanonical whether it is the one that counts: then all of its quotations do
     * @param ownQuotes otherwise the numbers of those that do, ascending
     */
    public record Share(boolean isCanonical, List<Integer> ownQuotes) {}

    /** What counts of each of {@code members}, the whole cluster in the order in which the stories came. */
    public static List<Share> of(List<Member> members) {
        Share[] shares = new Share[members.size()];
        Arrays.fill(shares, new Share(false, List.of()));
        Set<Long> said = new HashSet<>();
        Set<String> bodies = new HashSet<>();
        List<Integer> latest = latestInOrder(members);
        for (int i : latest) {
            Member member = members.get(i);
            if (bodies.isEmpty()) {
                shares[i] = new Share(true, List.of());
            } else if (!bodies.contains(member.body())) {
                shares[i] = new Share(false, own(member, said));
            }
            bodies.add(member.body());
            Arrays.stream(member.sentences()).forEach(said::add);
        }
        if (latest.isEmpty() && shares.length > 0) {
            // Its stories have all gone on to other words: nothing of the cluster counts, but one stands for it.
            shares[0] = new Share(true, List.of());
        }
        return List.of(shares);
    }

    /** The latest versions, by when the first version of each story came. */
    private static List<Integer> latestInOrder(List<Member> members) {
        Map<String, Integer> latest = new LinkedHashMap<>();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            latest.merge(member.articleId(), member.isLatest() ? i : -1, Math::max);
        }
        List<Integer> inOrder = new ArrayList<>(latest.values());
        inOrder.removeIf(i -> i < 0);
        return inOrder;
    }

    private static List<Integer> own(Member member, Set<Long> said) {
        return IntStream.range(0, member.quotes().size())
                .filter(n -> Arrays.stream(member.quotes().get(n))
                        .anyMatch(sentence -> SentenceHash.mayHoldSpeech(sentence) && !said.contains(sentence)))
                .boxed()
                .toList();
    }
}

//! The names of three letters that engines give to languages with one of two, as CLDR has them:
//! three letters, then the two. It is a list and nothing else.

/// Those of languages that devices speak, old names among them.
pub(super) const NAMES: &str = "\
    albsq araar armhy baqeu bulbg catca cescs chizh cmnzh cymcy czecs danda deude dutnl ellel engen \
    estet euseu fasfa finfi frafr frefr geoka gerde glega glggl greel hebhe hinhi hrvhr hunhu \
    hyehy iceis indid islis itait jpnja katka kazkk korko lavlv litlt macmk marmr mayms mkdmk \
    msams nldnl nnonn nobnb norno perfa polpl porpt ronro rumro rusru slksk slosk slvsl spaes \
    sqisq srpsr swasw swesv tamta telte thath turtr ukruk urdur vievi welcy zhozh";

import type { Lexicon } from '#lib/core/sentiment/lexicon.ts';

export const vi: Lexicon = {
  great: `
    tuyệt_vời tuyệt tuyệt_hảo tuyệt_đỉnh xuất_sắc hoàn_hảo hoàn_mỹ đỉnh đỉnh_cao quá_đỉnh quá_tuyệt
    tốt_nhất ngon_nhất đẹp_nhất rất_tốt rất_ngon rất_thích yêu yêu_thích mê cực_kỳ_tốt siêu_ngon
    siêu_đẹp siêu_tốt đáng_kinh_ngạc kinh_ngạc phi_thường tuyệt_cú_mèo 5_sao năm_sao 10_điểm
    mười_điểm xịn xịn_sò không_thể_tin_được ấn_tượng nổi_bật vượt_mong_đợi vượt_trội hạng_nhất
    đáng_giá_từng vô_cùng_hài_lòng rất_hài_lòng`,
  good: `
    tốt tot dep vui ngon đẹp hay thích hài_lòng vừa_ý ưng ưng_ý thân_thiện nhiệt_tình chu_đáo tận_tình lịch_sự
    dễ_thương dễ_mến niềm_nở vui_vẻ tử_tế chuyên_nghiệp tận_tâm có_tâm uy_tín đáng_tin đáng_tin_cậy
    tin_cậy tin_tưởng nhanh nhanh_chóng kịp_thời đúng_giờ đúng_hẹn hiệu_quả dễ dễ_dàng dễ_dùng
    dễ_sử_dụng dễ_hiểu đơn_giản tiện tiện_lợi tiện_nghi thuận_tiện thoải_mái hữu_ích có_ích bổ_ích
    sạch sạch_sẽ gọn_gàng tươi tươi_ngon thơm giòn mềm đậm_đà vừa_miệng chất_lượng bền chắc_chắn rẻ
    hợp_lý phải_chăng giá_tốt đáng đáng_tiền đáng_giá xứng_đáng khuyên_dùng giới_thiệu khuyến_khích
    đề_xuất nên_mua nên_đến nên_thử vui hạnh_phúc vui_mừng thú_vị hấp_dẫn buồn_cười cảm_ơn cám_ơn
    biết_ơn trân_trọng cảm_kích an_toàn an_tâm yên_tâm trung_thực công_bằng mượt mượt_mà trực_quan
    rõ_ràng giải_quyết cải_thiện thành_công chiến_thắng quay_lại sẽ_quay_lại sẽ_trở_lại ủng_hộ
    sẽ_ủng_hộ mua_lại không_có_vấn_đề không_tệ không_chê không_thất_vọng yên_tĩnh ấm_cúng ấm_áp
    rộng_rãi thoáng sang_trọng đa_dạng phong_phú hiện_đại kiên_nhẫn mỉm_cười nụ_cười tự_hào
    hoan_nghênh chúc_mừng tuyệt_với ok_lắm đáng_yêu xinh giỏi tài_năng hiểu_biết chân_thực tinh_tế
    chi_tiết cuốn_hút khéo_léo tâm_huyết sáng_tạo yêu_quý hoàn_toàn_đáng`,
  fine: `
    ổn được tạm_được tạm_ổn ok okie bình_thường_tốt đúng mới miễn_phí có_sẵn phù_hợp đầy_đủ
    hoạt_động_tốt tích_cực hy_vọng khỏe_mạnh lành_mạnh hỗ_trợ giúp giúp_đỡ`,
  weak: `
    bình_thường tạm trung_bình tàm_tạm đắt mắc giá_cao chờ đợi chờ_lâu đợi_lâu lâu muộn trễ
    chậm_trễ trì_hoãn xếp_hàng phức_tạp khó khó_khăn rắc_rối khó_hiểu bối_rối tiếc đáng_tiếc
    rất_tiếc thiếu thiếu_sót quên ít hạn_chế nhạt nhạt_nhẽo khô dai cứng ngấy béo_ngậy mặn quá_ngọt
    ồn ồn_ào chật chật_chội đông_đúc nhỏ cũ lỗi_thời vấn_đề sự_cố hoàn_tiền trả_hàng đổi_trả hủy
    khiếu_nại nên_cải_thiện cần_cải_thiện cải_tiến chán nhàm_chán lạ kỳ_lạ mệt nguội
    không_có_gì_đặc_biệt không_đặc_biệt lặp_đi_lặp_lại tẻ_nhạt phiền`,
  bad: `
    tệ xấu xau kém dở chậm lạnh lạnh_nhạt hỏng hư vỡ gãy nứt móp lỗi bị_lỗi treo đơ giật văng
    không_mở_được không_hoạt_động không_dùng_được không_vào_được sai nhầm thất_bại thô_lỗ
    bất_lịch_sự thiếu_tôn_trọng cộc_cằn cáu_kỉnh khó_chịu kiêu_ngạo chảnh thờ_ơ hời_hợt phớt_lờ
    làm_ngơ thiếu_chuyên_nghiệp không_chuyên_nghiệp cẩu_thả bẩn dơ bẩn_thỉu hôi mùi thối dở_tệ
    không_ngon sống cháy hết_hạn ôi thiu mốc thất_vọng không_hài_lòng bực bực_mình bực_bội tức
    tức_giận giận ức_chế buồn không_thể_chấp_nhận bất_công nói_dối lừa lừa_dối gian_dối
    gây_hiểu_lầm giả hàng_giả hàng_nhái không_trả_lời không_phản_hồi không_ai không_nhận_được
    không_giao không_giới_thiệu không_nên không_bao_giờ không_quay_lại đừng_mua đừng_đến tránh
    tránh_xa phí phí_tiền phí_thời_gian lãng_phí tốn_thời_gian hỗn_loạn lộn_xộn vô_dụng vô_ích
    nguy_hiểm đau bệnh ốm hối_hận hối_tiếc không_đáng không_tốt không_thích không_sạch không_tươi
    chặt_chém lo_lắng sợ chết chiến_tranh mất phàn_nàn căng_thẳng nghèo_nàn yếu tồi`,
  awful: `
    kinh_khủng khủng_khiếp tồi_tệ tệ_nhất tệ_hại quá_tệ rất_tệ ghê ghê_tởm kinh_tởm buồn_nôn rác
    rác_rưởi thảm_họa ác_mộng địa_ngục ghét căm_ghét lừa_đảo ăn_cắp trộm cướp nhục_nhã xấu_hổ
    đáng_xấu_hổ vô_học mất_dạy ngộ_độc gián dã_man khốn_nạn chết_tiệt phân_biệt_chủng_tộc`,
  negators: 'không chẳng chả chưa đừng chớ không_hề không_phải thiếu hết',
  boosters: `
    rất quá lắm cực cực_kỳ vô_cùng siêu thật thật_sự hoàn_toàn luôn nhất đặc_biệt hơn thực_sự`,
  dampeners: 'hơi khá tương_đối một_chút chút đôi_khi gần_như',
  contrasts: 'nhưng tuy_nhiên tuy mặc_dù nhưng_mà song',
  marks: 'optional',
  reach: 2,
  reachBack: 0,
};
